#include "auth/proxy.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

namespace auth {

namespace {

class Factory final : public QNetworkProxyFactory
{
public:
    explicit Factory(const Settings &settings) : m_settings(settings) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // Qt does not ask about connections to this computer.
        if (m_settings.proxy == ProxyMode::None || query.queryType() == QNetworkProxyQuery::TcpServer)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_settings.proxy == ProxyMode::Manual)
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.proxyHost, m_settings.proxyPort)};
        return systemProxyForQuery(query);
    }

private:
    const Settings m_settings;
};

} // namespace

void applyProxy(const Settings &settings) { QNetworkProxyFactory::setApplicationProxyFactory(new Factory(settings)); }

} // namespace auth
